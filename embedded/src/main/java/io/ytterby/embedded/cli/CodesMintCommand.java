package io.ytterby.embedded.cli;

import io.ytterby.gramcodes.BlockCodes;
import io.ytterby.gramcodes.BlockKey;
import io.ytterby.gramcodes.GramBlock;
import io.ytterby.gramcodes.GramCode;
import io.ytterby.gramcodes.TwinCode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the codes of a block, one a line, as fast as whoever reads them takes them. */
@Command(
        name = "mint",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CodesCommand.NOT_DONE,
        exitCodeOnExecutionException = CodesCommand.NOT_DONE,
        description = {
            "Writes the codes of a block to the standard output, one a line; long runs tell how far they are on"
                    + " stderr.",
            "It computes codes that exist or may exist. What they name is said by the platform's own books alone."
        },
        exitCodeListHeading = "Ends with:%n",
        exitCodeList = {"0:all codes were written", "64:nothing was minted: a file is missing, or an argument is wrong"
        })
final class CodesMintCommand implements Callable<Integer> {
    private static final long MOST = 10_000_000_000L;
    private static final int AT_ONCE = 4_096;
    private static final long TOLD_EVERY = 50_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "The root key: 32 bytes, mode 0600.")
    private Path key = Path.of("");

    @Option(names = "--block", required = true, paramLabel = "N", description = "The block's number.")
    private long id;

    @Option(names = "--gtin", required = true, paramLabel = "GTIN", description = "The GTIN-14 on the label.")
    private String gtin = "";

    @Option(names = "--epoch", required = true, paramLabel = "N", description = "The block's key epoch, 0 to 255.")
    private int epoch;

    @Option(names = "--first", required = true, paramLabel = "GRAM", description = "The first gram's number.")
    private long first;

    @Option(
            names = "--count",
            required = true,
            paramLabel = "N",
            description = "How many codes, at most 10,000,000,000.")
    private long count;

    @Option(names = "--twin", description = "The long twins of 28 characters, for AI 235, in place of the codes.")
    private boolean twin;

    private final OutputStream out;

    CodesMintCommand() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    CodesMintCommand(@Nullable OutputStream out) {
        this.out = out == null ? OutputStream.nullOutputStream() : out;
    }

    @Override
    public Integer call() throws IOException {
        if (count < 1 || count > MOST) throw new IOException("--count is 1 to " + MOST + ", not " + count);
        var block = block();
        var codes = new BlockCodes(block, BlockKey.of(block, GramKeyFile.open(key)));
        int length = twin ? TwinCode.LENGTH : GramCode.LENGTH;
        var lines = new byte[AT_ONCE * (length + 1)];
        Arrays.fill(lines, (byte) '\n');
        for (long gram = first; gram < block.end(); gram += AT_ONCE) {
            int some = (int) Math.min(AT_ONCE, block.end() - gram);
            if (twin) codes.mintTwins(gram, some, lines, 0, length + 1);
            else codes.mint(gram, some, lines, 0, length + 1);
            if (!written(lines, some * (length + 1))) return 0;
            tell(gram - first, some);
        }
        return 0;
    }

    private GramBlock block() throws IOException {
        try {
            return new GramBlock(id, gtin, epoch, first, Math.addExact(first, count));
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            throw new IOException("no such block: " + wrong.getMessage(), wrong);
        }
    }

    /** A reader that has seen enough, such as {@code head}, closes the pipe: that is no failure. */
    private boolean written(byte[] lines, int length) throws IOException {
        try {
            out.write(lines, 0, length);
            return true;
        } catch (IOException closed) {
            if ("Broken pipe".equals(closed.getMessage())) return false;
            throw closed;
        }
    }

    private void tell(long before, int some) {
        if (before / TOLD_EVERY == (before + some) / TOLD_EVERY) return;
        PrintWriter err = spec.commandLine().getErr();
        err.printf("%,d of %,d codes%n", before + some, count);
        err.flush();
    }
}
