package io.ytterby.tipbox.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final String FILE = "ab".repeat(32);
    private static final LocalDate EMBARGO = LocalDate.of(2027, 1, 31);

    private final KeyPair firm = pair();

    @Test
    void a_statement_comes_back_from_its_lines_and_is_its_firms() {
        var signed = Statement.sign("Flame Retardants Inc", EMBARGO, List.of(FILE), firm.getPrivate());

        var read = Statement.read(signed.text());

        assertThat(read.isOf(firm.getPublic())).isTrue();
        assertThat(read.isOf(pair().getPublic())).isFalse();
        assertThat(read.organisation()).isEqualTo("Flame Retardants Inc");
        assertThat(read.embargo()).isEqualTo(EMBARGO);
        assertThat(read.files()).containsExactly(FILE);
    }

    @Test
    void whoever_changes_firm_day_or_file_breaks_it() {
        var text = Statement.sign("Flame", EMBARGO, List.of(FILE), firm.getPrivate())
                .text();

        for (var changed : List.of(
                text.replace("Flame", "Blame"),
                text.replace("2027-01-31", "2026-01-31"),
                text.replace("2027-01-31", "-"),
                text.replace(FILE, "cd".repeat(32))))
            assertThat(Statement.read(changed).isOf(firm.getPublic())).isFalse();
    }

    @Test
    void what_is_no_statement_is_refused_in_words() {
        for (var text : List.of("", "ytterby-tip-statement 2\n", "ytterby-tip-statement 1\na\nb\nc\nd\n"))
            assertThatThrownBy(() -> Statement.read(text)).isInstanceOf(MalformedStatementException.class);
        assertThatThrownBy(() -> Statement.sign("Two\nlines", null, List.of(FILE), firm.getPrivate()))
                .isInstanceOf(MalformedStatementException.class);
        assertThatThrownBy(() -> Statement.sign("Flame", null, List.of(), firm.getPrivate()))
                .isInstanceOf(MalformedStatementException.class);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
