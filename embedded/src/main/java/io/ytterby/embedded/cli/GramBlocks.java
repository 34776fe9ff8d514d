package io.ytterby.embedded.cli;

import io.ytterby.gramcodes.BlockKey;
import io.ytterby.gramcodes.BlockStanding;
import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.gramcodes.GramBlock;
import io.ytterby.gramcodes.Holding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The blocks of a list, found by their grams. A list is a file of lines {@code block,gtin,epoch,first,end[,standing]}. */
final class GramBlocks {
    private static final long MAX_FILE = 64L << 20;

    private final TreeMap<Long, Holding.Block> byFirst = new TreeMap<>();

    private GramBlocks() {}

    /** @throws IOException that names the line that is wrong */
    static GramBlocks read(Path file, EpochKeys keys) throws IOException {
        if (!Files.isReadable(file)) throw new IOException("there is no list of blocks " + file + " that can be read");
        if (Files.size(file) > MAX_FILE) throw new IOException(file + " is larger than any list of blocks");
        var blocks = new GramBlocks();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.startsWith("block,")) continue;
            try {
                blocks.add(line.split(",", -1), keys);
            } catch (IllegalArgumentException wrong) {
                throw new IOException(
                        file + ", line " + number + ": " + wrong.getMessage()
                                + ". A line is block,gtin,epoch,first,end[,sound|key_exposed|revoked].",
                        wrong);
            }
        }
        return blocks;
    }

    private void add(String[] fields, EpochKeys keys) {
        if (fields.length < 5 || fields.length > 6)
            throw new IllegalArgumentException("it has " + fields.length + " fields");
        var block = new GramBlock(
                number(fields[0]),
                fields[1].strip(),
                Math.toIntExact(number(fields[2])),
                number(fields[3]),
                number(fields[4]));
        var standing = fields.length == 5
                ? BlockStanding.SOUND
                : BlockStanding.valueOf(fields[5].strip().toUpperCase(Locale.ROOT));
        byFirst.put(block.first(), new Holding.Block(block, BlockKey.of(block, keys), standing));
    }

    /** What the list says of a gram. A list need not be whole, so that a gram is not in it makes no forgery. */
    Holding of(long gram) {
        Map.Entry<Long, Holding.Block> before = byFirst.floorEntry(gram);
        return before != null && before.getValue().block().holds(gram) ? before.getValue() : new Holding.NoKey();
    }

    private static long number(String field) {
        try {
            return Long.parseLong(field.strip());
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("'" + field + "' is no number", none);
        }
    }
}
