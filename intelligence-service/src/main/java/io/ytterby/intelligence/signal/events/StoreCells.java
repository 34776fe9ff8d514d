package io.ytterby.intelligence.signal.events;

import io.ytterby.diversion.cell.Cells;
import io.ytterby.diversion.cell.Key;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
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

    private final KeyValueStore<Bytes, byte[]> store;
    private final int graceDays;
    private final int retentionDays;
    private final Map<String, Integer> newest = new HashMap<>();
    private int day;
    private boolean late;

    StoreCells(KeyValueStore<Bytes, byte[]> store, int graceDays, int retentionDays) {
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
            var bytes = ByteBuffer.allocate(DAY_BYTES).putInt(recordDay).array();
            store.put(key(new Key(NEWEST | letters(country), 0)), bytes);
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
        var key = key(noteKey(JUDGED, country, record));
        if (store.get(key) != null) return true;
        store.put(key, ByteBuffer.allocate(DAY_BYTES).putInt(day).array());
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
        var bytes = store.get(key(new Key(NEWEST | letters(country), 0)));
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

    /** Takes away what is forgotten of one part of the store beneath. */
    void sweep(PackedStore packed, int shard) {
        var gone = new ArrayList<Bytes>();
        packed.each(shard, (high, low, cell) -> {
            if (isForgotten(high, cell)) gone.add(PackedStore.key(high, low));
        });
        for (var key : gone) {
            var newestCell = store.get(key);
            if (newestCell != null && isForgotten(ByteBuffer.wrap(key.get()).getLong(), newestCell)) store.delete(key);
        }
    }

    private int newestOf(long country) {
        for (var known : newest.entrySet()) if (letters(known.getKey()) == country) return known.getValue();
        return Integer.MIN_VALUE;
    }

    /** What no country owns is forgotten once it is too old for all of them. */
    private int oldestNewest() {
        return newest.values().stream().mapToInt(Integer::intValue).min().orElse(Integer.MIN_VALUE);
    }

    private static long letters(String country) {
        return ((country.charAt(0) & 0xffL) << 8 | (country.charAt(1) & 0xffL)) << 40;
    }

    @Override
    public byte @Nullable [] get(Key key) {
        var kept = store.get(key(key));
        if (kept == null) return null;
        var buffer = ByteBuffer.wrap(kept);
        if (day - buffer.getInt() > retentionDays) return null;
        var cell = new byte[kept.length - DAY_BYTES];
        buffer.get(cell);
        return cell;
    }

    @Override
    public void put(Key key, byte[] cell) {
        if (late) return;
        store.put(
                key(key),
                ByteBuffer.allocate(DAY_BYTES + cell.length)
                        .putInt(day)
                        .put(cell)
                        .array());
    }

    private static Bytes key(Key key) {
        return Bytes.wrap(key.bytes());
    }
}
