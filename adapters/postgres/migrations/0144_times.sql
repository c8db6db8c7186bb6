-- Where in the log a span of time lies, exactly also where a clock stepped: a range of pages is left out when
-- its positions or its times do not fit. BRIN like `events_sought`: an append pays nothing for it.
CREATE INDEX events_timed ON log.events USING brin (notification_id, at timestamptz_minmax_multi_ops)
WITH (pages_per_range = 32, autosummarize = on);
