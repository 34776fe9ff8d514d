-- Who runs without the owner's password must see whether the schema is as new as it needs.
GRANT SELECT ON flyway_schema_history TO ${app};
