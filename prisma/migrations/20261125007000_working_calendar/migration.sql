-- Days off and worked days as they are decided year by year; the built-in ones stand in the code.
CREATE TABLE "calendar_day" (
    "day" DATE NOT NULL,
    "free" BOOLEAN NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "source" VARCHAR(255),

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("day"),
    CONSTRAINT "calendar_day_years" CHECK (day BETWEEN '1900-01-01' AND '2199-12-31')
);
