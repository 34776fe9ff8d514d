package io.ytterby.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.postgres.ServiceDatabase;
import io.ytterby.testsupport.Platform;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** A service that runs as the app role alone sees how its schema stands, and changes nothing. */
class SchemaTest {
    private final ServiceDatabase database = Platform.get().newDatabase();

    @Test
    void an_empty_database_is_older_and_the_words_say_what_to_do() {
        var state = Schema.of(asApp().load());

        assertThat(state).isInstanceOf(SchemaState.Older.class);
        assertThat(state.words()).contains("older", "at nothing", "needed is 2", "migration job");
    }

    @Test
    void a_step_behind_is_older_and_after_the_job_it_fits() {
        asOwner().target("1").load().migrate();
        assertThat(Schema.of(asOwner().load())).isInstanceOf(SchemaState.Older.class);

        asOwner().load().migrate();

        assertThat(Schema.of(asApp().load())).isEqualTo(new SchemaState.Fits());
    }

    @Test
    void a_schema_of_a_newer_release_fits_the_older_one() {
        asOwner().load().migrate();

        var older = Schema.of(asApp().locations("classpath:db/kit").load());

        assertThat(older).isEqualTo(new SchemaState.Fits());
    }

    @Test
    void a_database_that_does_not_answer_is_told_as_such() {
        var nowhere = asApp().dataSource("jdbc:postgresql://127.0.0.1:1/none", "nobody", "nothing-at-all");

        assertThat(Schema.of(nowhere.load())).isInstanceOf(SchemaState.Unknown.class);
    }

    private FluentConfiguration asOwner() {
        return flyway().dataSource(database.url(), database.owner(), database.ownerPassword());
    }

    private FluentConfiguration asApp() {
        return flyway().dataSource(database.url(), database.app(), database.appPassword());
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .locations("classpath:db/kit", "classpath:db/migration")
                .placeholders(java.util.Map.of("app", database.app()));
    }
}
