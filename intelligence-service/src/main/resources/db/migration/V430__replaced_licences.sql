-- Which licence another one took the place of, and since when: the later of its first day and the day it was issued.
-- Both are told or neither; a check on a table that an earlier release writes would have to wait for that release to go.
ALTER TABLE known_licence ADD COLUMN replaces text;
ALTER TABLE known_licence ADD COLUMN replaces_from date;
