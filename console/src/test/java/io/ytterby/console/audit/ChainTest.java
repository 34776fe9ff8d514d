package io.ytterby.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {
    /** As a service answered: entry 5, and the entry up to the head that seals it. */
    private static final String BEFORE = "2_FSjfBbVUnav6kkC2Ct3510jRYql2mY-ERodp1k8vY";

    private static final String DIGEST = "vdFTbDNkk_2o2Y4zdkUd9xHLqu9xPBG49C_N-CTDxZA";
    private static final String NEXT = "GYr4i61vFLzO_-la1TLZszCEtwMChityN9rY-RnTlOo";
    private static final String HEAD = "KqZHetvedtq78lCfZmQhXN-yPCpSYbgZ1dv_8FQlulE";

    @Test
    void what_a_service_sealed_is_found_again() {
        assertThat(Chain.of(BEFORE, DIGEST, List.of(NEXT))).isEqualTo(HEAD);
    }

    @Test
    void an_entry_that_was_changed_or_left_out_ends_in_another_hash() {
        assertThat(Chain.of(BEFORE, NEXT, List.of(DIGEST))).isNotEqualTo(HEAD);
        assertThat(Chain.of(BEFORE, DIGEST, List.of())).isNotEqualTo(HEAD);
    }
}
