package io.ytterby.gateway.verify.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class LinkTokenTest {
    @Test
    void a_token_is_128_random_bits_and_reads_back() {
        var seen = new HashSet<String>();
        var random = new SecureRandom();
        for (int i = 0; i < 1_000; i++) {
            var token = LinkToken.random(random);
            assertThat(Base64.getUrlDecoder().decode(token.text())).hasSize(16);
            assertThat(LinkToken.read(token.text()).map(LinkToken::hash)).contains(token.hash());
            seen.add(token.text());
        }

        assertThat(seen).hasSize(1_000);
    }

    @Test
    void neither_a_log_nor_a_hash_gives_it_away() {
        var token = LinkToken.random(new SecureRandom());

        assertThat(token.toString()).doesNotContain(token.text());
        assertThat(token.hash()).hasSize(64).doesNotContain(token.text());
    }

    @Test
    void what_has_not_its_shape_is_none() {
        for (var text : new String[] {"", "short", "x".repeat(23), "x".repeat(21) + "/", "' OR 1=1 --xxxxxxxxxxx"})
            assertThat(LinkToken.read(text)).isEmpty();
    }
}
