package io.ytterby.gramcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EpochRotationTest {

    @Test
    void the_first_thirty_two_epochs_follow_each_other_freely() {
        for (int epoch = 0; epoch < 31; epoch++)
            assertThat(EpochRotation.after(epoch, List.of(0, epoch))).isEqualTo(new EpochRotation.Begins(epoch + 1));
    }

    @Test
    void a_symbol_comes_again_only_when_no_block_of_its_earlier_epoch_stands() {
        assertThat(EpochRotation.after(31, List.of(0, 5, 31))).isEqualTo(new EpochRotation.SymbolInUse(0));
        assertThat(EpochRotation.after(31, List.of(1, 5, 31))).isEqualTo(new EpochRotation.Begins(32));
        assertThat(EpochRotation.after(32, List.of(1, 5))).isEqualTo(new EpochRotation.SymbolInUse(1));
        assertThat(EpochRotation.after(40, List.of())).isEqualTo(new EpochRotation.Begins(41));
    }

    @Test
    void after_the_last_epoch_there_is_none() {
        assertThat(EpochRotation.after(255, List.of())).isEqualTo(new EpochRotation.NoneLeft());
    }

    @Test
    void epochs_with_the_same_symbol_have_different_keys_and_blocks_remember_theirs() {
        var keys = new RootKey(new byte[RootKey.LENGTH], 33);
        var block = new GramBlock(42, "06901234567892", 1, 0, 10);
        var later = new GramBlock(42, "06901234567892", 33, 0, 10);

        assertThat(keys.of(1)).isNotEqualTo(keys.of(33));
        assertThat(later.epochSymbol()).isEqualTo(block.epochSymbol());
        assertThat(new BlockCodes(later, BlockKey.of(later, keys)).codeOf(5))
                .isNotEqualTo(new BlockCodes(block, BlockKey.of(block, keys)).codeOf(5));
    }

    @Test
    void a_key_goes_to_a_device_and_back_and_is_named_by_its_hash() {
        var block = new GramBlock(42, "06901234567892", 1, 0, 10);
        var key = BlockKey.of(block, new RootKey(new byte[RootKey.LENGTH], 1));

        var received = BlockKey.received(key.secret());

        assertThat(received.fingerprint()).isEqualTo(key.fingerprint()).hasSize(32);
        assertThat(new BlockCodes(block, received).made(new BlockCodes(block, key).codeOf(3)))
                .isTrue();
    }
}
