package io.ytterby.kit.outbox;

/** The outbox has sixteen shards by hash of the key: one key's events are always in one, and so stay in order. */
final class Shard {
    static final int COUNT = 16;

    private Shard() {}

    static int of(String key) {
        int hash = key.hashCode();
        return (hash ^ (hash >>> 16)) & (COUNT - 1);
    }
}
