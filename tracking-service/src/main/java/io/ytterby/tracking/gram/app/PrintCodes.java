package io.ytterby.tracking.gram.app;

import io.ytterby.gramcodes.BlockCodes;
import io.ytterby.gramcodes.BlockKey;
import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.gramcodes.GramCode;
import io.ytterby.kernel.LotId;
import io.ytterby.tracking.gram.app.Blocks.Stretch;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes the codes of a lot's grams, one a line. They are computed as they are asked for, and kept nowhere. */
@ApplicationScoped
public class PrintCodes {
    private static final int LINE = GramCode.LENGTH + 1;
    private static final int LINES_AT_ONCE = 1_024;
    private static final int RANGES_AT_ONCE = 100;

    private final Blocks blocks;
    private final EpochKeys keys;

    PrintCodes(Blocks blocks, EpochKeys keys) {
        this.blocks = blocks;
        this.keys = keys;
    }

    /**
     * @param from the lowest gram number wanted; grams that the lot does not hold are passed over
     * @param count how many codes at most
     */
    public void print(LotId lot, long from, long count, OutputStream out) throws IOException {
        var lines = new byte[LINES_AT_ONCE * LINE];
        Arrays.fill(lines, (byte) '\n');
        long left = count;
        long next = from;
        while (left > 0) {
            var stretches = blocks.heldBy(lot, next, RANGES_AT_ONCE);
            for (var stretch : stretches) left -= print(stretch, left, lines, out);
            if (stretches.size() < RANGES_AT_ONCE) return;
            next = stretches.getLast().end();
        }
    }

    private long print(Stretch stretch, long most, byte[] lines, OutputStream out) throws IOException {
        var codes = new BlockCodes(stretch.block(), BlockKey.of(stretch.block(), keys));
        long end = Math.min(stretch.end(), stretch.from() + most);
        for (long at = stretch.from(); at < end; at += LINES_AT_ONCE) {
            int batch = (int) Math.min(LINES_AT_ONCE, end - at);
            codes.mint(at, batch, lines, 0, LINE);
            out.write(lines, 0, batch * LINE);
        }
        return Math.max(0, end - stretch.from());
    }
}
