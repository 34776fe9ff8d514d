-- Which licence another one took the place of, and since when: the later of its first day and the day it was issued.
ALTER TABLE known_licence ADD COLUMN replaces text;
ALTER TABLE known_licence ADD COLUMN replaces_from date;
ALTER TABLE known_licence ADD CONSTRAINT a_replacement_has_a_day CHECK ((replaces IS NULL) = (replaces_from IS NULL)) NOT VALID;
