-- A snapshot lies in as many rows as it fills pages. In one row it would lie beside the table, two kilobytes to a
-- piece, and whoever reads it first on a connection reads a good deal of the catalogue for that.
TRUNCATE private.snapshots;
ALTER TABLE private.snapshots
    ADD COLUMN piece integer NOT NULL CHECK (piece >= 0),
    DROP CONSTRAINT snapshots_pkey,
    ADD PRIMARY KEY (stream, piece),
    SET (toast_tuple_target = 8160);
COMMENT ON COLUMN private.snapshots.piece IS 'Counts from 0, which alone has `people` and `key`.';
