package io.ytterby.certification.serial.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialTest {
    @ParameterizedTest
    @ValueSource(strings = {"vcs/1234-5678-ab", " VCS/1234-5678-AB ", "Vcs/1234-5678 -aB", "VCS/1234-5678-AB\u3000"})
    void however_it_is_typed_it_is_one(String typed) {
        assertThat(Serial.read(Serial.Kind.OFFSET, typed)).contains(new Serial(Serial.Kind.OFFSET, "VCS/1234-5678-AB"));
    }

    @Test
    void an_offset_is_told_with_its_registry() {
        assertThat(Serial.read(Serial.Kind.OFFSET, "1234-5678")).isEmpty();
        assertThat(Serial.read(Serial.Kind.OFFSET, "/1234-5678")).isEmpty();
        assertThat(Serial.read(Serial.Kind.ENERGY, "12345678901234567000000000000001"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "-abc", "a\"b'c", "abc\u0000", "绿证12345"})
    void what_no_registry_writes_is_no_serial(String typed) {
        assertThat(Serial.read(Serial.Kind.ENERGY, typed)).isEmpty();
        assertThat(Serial.read(Serial.Kind.ENERGY, "A".repeat(Serial.LONGEST + 1)))
                .isEmpty();
    }
}
