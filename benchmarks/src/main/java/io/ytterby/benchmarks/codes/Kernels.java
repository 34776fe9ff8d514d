package io.ytterby.benchmarks.codes;

import io.ytterby.gramcodes.BlockCodes;
import io.ytterby.gramcodes.BlockKey;
import io.ytterby.gramcodes.GramBlock;
import io.ytterby.gramcodes.GramCode;
import io.ytterby.gramcodes.RootKey;
import io.ytterby.gramcodes.TwinCode;
import io.ytterby.gramcodes.Verdict;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What JMH measures, one thread each. An operation is one code, or one block of the cipher. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Kernels {
    static final int CODES = 4_096;
    private static final int GRAMS = 1 << 24;
    private static final long FIRST = 1L << 40;

    private final Random random = new Random(20261122);
    private final GramBlock block = new GramBlock(42, "06901234567892", 1, FIRST, FIRST + GRAMS);
    private final BlockCodes codes =
            new BlockCodes(block, BlockKey.of(block, new RootKey(new byte[RootKey.LENGTH], 1)));
    private final byte[] room = new byte[CODES * TwinCode.LENGTH];
    private final byte[] printed = printed();
    private final TwinCode[] twins = twins();
    private final byte[] verdicts = new byte[CODES];
    private final byte[] blocks = new byte[CODES * 16];
    private final byte[] encrypted = new byte[CODES * 16];
    private final byte[] hash = new byte[32];
    private final Cipher aes;
    private final Mac hmac;
    private long next = FIRST;

    public Kernels() {
        try {
            aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[16], "AES"));
            hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The limit: one block of AES for each tag, in bulk, and nothing else. */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public byte aesBlocks() throws GeneralSecurityException {
        aes.update(blocks, 0, blocks.length, encrypted, 0);
        return encrypted[7];
    }

    /** What tags of HMAC-SHA256 would cost, without any text. */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public byte hmacTags() throws GeneralSecurityException {
        for (int i = 0; i < CODES; i++) {
            ByteBuffer.wrap(blocks).putLong(8, i);
            hmac.update(blocks, 0, 16);
            hmac.doFinal(hash, 0);
        }
        return hash[7];
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public long tagOneByOne() {
        long sum = 0;
        long first = run();
        for (int i = 0; i < CODES; i++) sum += codes.codeOf(first + i).tag();
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public byte mint() {
        codes.mint(run(), CODES, room, 0, GramCode.LENGTH);
        return room[7];
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public byte mintOneByOne() {
        long first = run();
        for (int i = 0; i < CODES; i++) codes.codeOf(first + i).write(room, i * GramCode.LENGTH);
        return room[7];
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public byte mintTwins() {
        codes.mintTwins(run(), CODES, room, 0, TwinCode.LENGTH);
        return room[7];
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public byte verify() {
        codes.verify(printed, 0, GramCode.LENGTH, CODES, verdicts);
        return verdicts[7];
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public int verifyOneByOne() {
        int authentic = 0;
        for (int i = 0; i < CODES; i++)
            if (codes.verify(printed, i * GramCode.LENGTH) == Verdict.AUTHENTIC) authentic++;
        if (authentic != CODES) throw new IllegalStateException(authentic + " of " + CODES + " are authentic");
        return authentic;
    }

    @Benchmark
    @OperationsPerInvocation(CODES)
    public int verifyTwins() {
        int authentic = 0;
        for (var twin : twins) if (codes.made(twin)) authentic++;
        if (authentic != CODES) throw new IllegalStateException(authentic + " of " + CODES + " are authentic");
        return authentic;
    }

    /** The next grams of the block, from its beginning again after its end. */
    private long run() {
        long first = next;
        next = first + 2 * CODES > block.end() ? FIRST : first + CODES;
        return first;
    }

    /** Codes of grams all over the block: what a verifier meets is in no order. */
    private byte[] printed() {
        var lines = new byte[CODES * GramCode.LENGTH];
        for (int i = 0; i < CODES; i++)
            codes.codeOf(FIRST + random.nextInt(GRAMS)).write(lines, i * GramCode.LENGTH);
        return lines;
    }

    private TwinCode[] twins() {
        var made = new TwinCode[CODES];
        for (int i = 0; i < CODES; i++) made[i] = codes.twinOf(FIRST + random.nextInt(GRAMS));
        return made;
    }
}
