package io.ytterby.gramcodes;

/** The keys that tags are made with, one for each epoch. A file keeps them here; a hardware module can stand behind it as well. */
public interface EpochKeys {

    /** The epoch that new blocks are minted in, 0 to 255. */
    int current();

    /**
     * The key of an epoch.
     *
     * @return 16 bytes, a copy that the caller may wipe
     * @throws IllegalArgumentException if the epoch is not 0 to 255
     */
    byte[] of(int epoch);
}
