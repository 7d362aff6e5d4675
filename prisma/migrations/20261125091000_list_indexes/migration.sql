-- The employers of one agency are listed without reading those of all others.
CREATE INDEX employer_agency_id_idx ON employer (agency_id);

-- No list is walked along the lengths of names any more.
DROP INDEX facility_search_rank_idx, collection_point_search_rank_idx, agency_search_rank_idx, employer_search_rank_idx;
