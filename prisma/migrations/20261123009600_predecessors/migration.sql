-- Anyone may ask for the predecessors of an employer, a facility or an agency: without these, each asking reads the
-- whole table. Partial, as almost nobody has a successor, so that the datamodel does not know them.
CREATE INDEX employer_successor_id_idx ON employer (successor_id) WHERE successor_id IS NOT NULL;
CREATE INDEX facility_successor_id_idx ON facility (successor_id) WHERE successor_id IS NOT NULL;
CREATE INDEX agency_successor_id_idx ON agency (successor_id) WHERE successor_id IS NOT NULL;
