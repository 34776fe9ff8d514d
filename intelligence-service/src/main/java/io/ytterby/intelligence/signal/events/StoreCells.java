package io.ytterby.intelligence.signal.events;

import io.ytterby.diversion.cell.Cells;
import io.ytterby.diversion.cell.Key;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The engine's cells in a store of Kafka Streams, each behind the day that last touched it. What is too old is not there,
 * by the record's own day: a replay forgets the same.
 */
final class StoreCells implements Cells {
    /** Where the newest day of a country stands; no family of the engine has this number. */
    private static final long NEWEST = 0xffL << 56;

    /** Which records were judged; no family of the engine has this number. */
    private static final long JUDGED = 0xfeL << 56;

    private static final long HASH = 0xff_ffff_ffffL;
    private static final int DAY_BYTES = 4;

    private final PackedStore store;
    private final int graceDays;
    private final int retentionDays;
    private final Map<String, Integer> newest = new HashMap<>();
    private int day;
    private boolean late;

    StoreCells(PackedStore store, int graceDays, int retentionDays) {
        this.store = store;
        this.graceDays = graceDays;
        this.retentionDays = retentionDays;
    }

    /**
     * A record of that country and day comes.
     *
     * @return whether it is late: then it is judged, and changes nothing
     */
    boolean isLate(String country, int recordDay) {
        int before = newest.computeIfAbsent(country, this::kept);
        day = recordDay;
        late = before != Integer.MIN_VALUE && recordDay < before - graceDays;
        if (recordDay > before) {
            newest.put(country, recordDay);
            store.put(NEWEST | letters(country), 0, day(recordDay));
        }
        return late;
    }

    /**
     * Notes that the record which {@link #isLate} was told of is judged: what the broker delivers twice is learned once. The note is
     * kept as long as records may come late; after that a record changes nothing anyway.
     *
     * @return whether it had been judged before
     */
    boolean wasJudged(String country, UUID record) {
        var key = noteKey(JUDGED, country, record);
        if (store.get(key.high(), key.low()) != null) return true;
        store.put(key.high(), key.low(), day(day));
        return false;
    }

    /** Something is told to a country beside its records, on that day: it is not late, and it makes no record late. */
    void at(String country, int toldOn) {
        day = Math.max(newest.computeIfAbsent(country, this::kept), toldOn);
        late = false;
    }

    /** What is noted of a record under a kind that is no family of the engine, or null. */
    byte @Nullable [] noted(long kind, String country, UUID record) {
        return get(noteKey(kind, country, record));
    }

    void note(long kind, String country, UUID record, byte[] note) {
        put(noteKey(kind, country, record), note);
    }

    private static Key noteKey(long kind, String country, UUID record) {
        return new Key(
                kind | letters(country) | (record.getMostSignificantBits() & HASH), record.getLeastSignificantBits());
    }

    private int kept(String country) {
        var bytes = store.get(NEWEST | letters(country), 0);
        return bytes == null ? Integer.MIN_VALUE : ByteBuffer.wrap(bytes).getInt();
    }

    /** Whether no record that may still be learned will see the cell. */
    boolean isForgotten(long high, byte[] cell) {
        if ((high & NEWEST) == NEWEST) return false;
        long country = high & (0xffffL << 40);
        int last = ByteBuffer.wrap(cell).getInt();
        int seen = country == 0 ? oldestNewest() : newestOf(country);
        long kept = (high & NEWEST) == JUDGED ? graceDays : (long) retentionDays + graceDays;
        return seen != Integer.MIN_VALUE && (long) seen - last > kept;
    }

    /** Takes away what is forgotten of one part of the store. */
    void sweep(int shard) {
        var gone = new ArrayList<Key>();
        store.each(shard, (high, low, cell) -> {
            if (isForgotten(high, cell)) gone.add(new Key(high, low));
        });
        for (var key : gone) store.delete(key.high(), key.low());
    }

    private int newestOf(long country) {
        for (var known : newest.entrySet()) if (letters(known.getKey()) == country) return known.getValue();
        return Integer.MIN_VALUE;
    }

    /** What no country owns is forgotten once it is too old for all of them. */
    private int oldestNewest() {
        return newest.values().stream()
                .mapToInt(Integer::intValue)
                .filter(known -> known != Integer.MIN_VALUE)
                .min()
                .orElse(Integer.MIN_VALUE);
    }

    private static long letters(String country) {
        return ((country.charAt(0) & 0xffL) << 8 | (country.charAt(1) & 0xffL)) << 40;
    }

    private static byte[] day(int day) {
        return ByteBuffer.allocate(DAY_BYTES).putInt(day).array();
    }

    @Override
    public byte @Nullable [] get(Key key) {
        var kept = store.get(key.high(), key.low());
        if (kept == null || day - ByteBuffer.wrap(kept).getInt() > retentionDays) return null;
        return Arrays.copyOfRange(kept, DAY_BYTES, kept.length);
    }

    @Override
    public void put(Key key, byte[] cell) {
        if (late) return;
        store.put(
                key.high(),
                key.low(),
                ByteBuffer.allocate(DAY_BYTES + cell.length)
                        .putInt(day)
                        .put(cell)
                        .array());
    }
}
