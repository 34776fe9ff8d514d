package io.ytterby.credentials.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusListTest {
    private static final String ID = "https://permit.example/status/1";

    @Test
    void a_list_for_several_purposes_answers_for_each_of_them_and_for_no_other() {
        var list = list("[\"revocation\",\"suspension\"]");

        assertThat(list.lookUp(entry("revocation", 7))).isEqualTo(new StatusLookup.Value(1));
        assertThat(list.lookUp(entry("suspension", 8))).isEqualTo(new StatusLookup.Value(0));
        assertThat(list.lookUp(entry("refresh", 7)))
                .isInstanceOfSatisfying(
                        StatusLookup.Failed.class,
                        failed -> assertThat(failed.fault()).isEqualTo(StatusLookup.Fault.STATUS_VERIFICATION_ERROR));
    }

    @Test
    void what_is_written_of_a_list_is_read_again() {
        for (var purposes : List.of("\"revocation\"", "[\"revocation\",\"suspension\"]")) {
            var list = list(purposes);

            assertThat(StatusList.of(list.toJson())).isEqualTo(list);
        }
    }

    @Test
    void a_list_without_a_purpose_is_none() {
        assertThatThrownBy(() -> list("[]")).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {131_072, 9_999_999_999L, 999_999_999_999_999_999L})
    void an_index_behind_the_last_is_out_of_range_however_large_it_is(long index) {
        assertThat(list("\"revocation\"").lookUp(entry("revocation", index)))
                .isInstanceOfSatisfying(
                        StatusLookup.Failed.class,
                        failed -> assertThat(failed.fault()).isEqualTo(StatusLookup.Fault.RANGE_ERROR));
    }

    private static StatusList list(String purposes) {
        var bits = Bitstring.empty().with(List.of(7)).encode();
        return StatusList.of(parsed("{\"id\":\"" + ID + "\",\"type\":[\"VerifiableCredential\",\"" + StatusList.TYPE
                + "\"],\"issuer\":\"did:web:permit.example\",\"credentialSubject\":{\"type\":\"BitstringStatusList\","
                + "\"statusPurpose\":" + purposes + ",\"encodedList\":\"" + bits + "\"}}"));
    }

    private static StatusEntry entry(String purpose, long index) {
        return StatusEntry.of(parsed("{\"type\":\"" + StatusEntry.TYPE + "\",\"statusPurpose\":\"" + purpose
                + "\",\"statusListIndex\":\"" + index + "\",\"statusListCredential\":\"" + ID + "\"}"));
    }

    private static Json.Obj parsed(String text) {
        return StrictJson.parseObject(text.getBytes(StandardCharsets.UTF_8));
    }
}
