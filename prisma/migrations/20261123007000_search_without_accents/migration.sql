-- Search ignores accents and takes đ for d.
CREATE EXTENSION IF NOT EXISTS unaccent;
