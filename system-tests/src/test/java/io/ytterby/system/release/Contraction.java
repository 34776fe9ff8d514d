package io.ytterby.system.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a migration what the release before it could not live with. While pods are exchanged, and after a rollback, old
 * code runs on the new schema; so a migration may add, and takes away only what an earlier release has stopped using.
 */
final class Contraction {
    /** What allows it: the release that stopped using what is taken away, {@code -- unused since 1.4.0: the column ...}. */
    private static final Pattern ALLOWED = Pattern.compile("(?m)^-- unused since (\\d+\\.\\d+\\.\\d+): \\S.*$");

    private static final Pattern CREATED =
            Pattern.compile("CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?([A-Z0-9_.]+)");
    private static final Pattern TABLE = Pattern.compile("^ALTER TABLE (?:IF EXISTS )?(?:ONLY )?([A-Z0-9_.]+) ");
    private static final Pattern INDEXED = Pattern.compile("CREATE UNIQUE INDEX (?:.*?) ON (?:ONLY )?([A-Z0-9_.]+)");
    private static final Pattern DROPPED =
            Pattern.compile("\\bDROP (TABLE|VIEW|MATERIALIZED VIEW|TYPE|DOMAIN|SCHEMA|SEQUENCE|FUNCTION|PROCEDURE)\\b");
    private static final Pattern EMPTIED =
            Pattern.compile("^(?:TRUNCATE|DELETE FROM) (?:TABLE )?(?:ONLY )?([A-Z0-9_.]+)");

    private Contraction() {}

    /** The statements that contract; empty also if the migration says since which release nobody needs what goes. */
    static List<String> in(String sql) {
        return ALLOWED.matcher(sql).find() ? List.of() : contracting(plain(sql));
    }

    /** The release that a migration names; empty if it names none. */
    static String unusedSince(String sql) {
        var matcher = ALLOWED.matcher(sql);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static List<String> contracting(String plain) {
        var own = created(plain);
        var found = new ArrayList<String>();
        for (var raw : plain.split(";", -1)) {
            var statement = raw.strip();
            if (contracts(statement, own)) found.add(statement);
        }
        return found;
    }

    private static boolean contracts(String statement, Set<String> own) {
        if (DROPPED.matcher(statement).find()) return true;
        var emptied = EMPTIED.matcher(statement);
        if (emptied.find()) return !own.contains(emptied.group(1));
        Matcher indexed = INDEXED.matcher(statement);
        if (indexed.find()) return !own.contains(indexed.group(1));
        var altered = TABLE.matcher(statement);
        return altered.find() && !own.contains(altered.group(1)) && altersAgainstOldCode(statement);
    }

    /** A constraint may refuse what the old code writes; it would have to come a release after the code that obeys it. */
    private static boolean altersAgainstOldCode(String statement) {
        return statement.contains(" RENAME ")
                || statement.contains(" DROP COLUMN ")
                || statement.contains(" DROP DEFAULT")
                || statement.contains(" SET NOT NULL")
                || statement.contains(" ADD CONSTRAINT ")
                || statement.matches("(?s).* ADD (?:CHECK|UNIQUE|PRIMARY KEY|FOREIGN KEY|EXCLUDE)\\b.*")
                || statement.matches("(?s).* ALTER (?:COLUMN )?[A-Z0-9_]+ (?:SET DATA )?TYPE .*")
                || addsWhatOldCodeDoesNotFill(statement);
    }

    private static boolean addsWhatOldCodeDoesNotFill(String statement) {
        for (var part : statement.split(",(?=\\s*ADD )", -1))
            if (part.contains(" ADD COLUMN ")
                    && part.contains(" NOT NULL")
                    && !part.contains(" DEFAULT ")
                    && !part.contains(" GENERATED ")) return true;
        return false;
    }

    private static Set<String> created(String plain) {
        var names = new HashSet<String>();
        var matcher = CREATED.matcher(plain);
        while (matcher.find()) names.add(matcher.group(1));
        return names;
    }

    /** Without comments and the contents of texts, in capitals, with single blanks. */
    private static String plain(String sql) {
        return sql.replaceAll("(?s)/\\*.*?\\*/", " ")
                .replaceAll("(?m)--.*$", " ")
                .replaceAll("'(?:[^']|'')*'", "''")
                .replaceAll("\\s+", " ")
                .toUpperCase(Locale.ROOT);
    }
}
