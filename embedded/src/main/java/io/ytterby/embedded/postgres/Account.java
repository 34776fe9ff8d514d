package io.ytterby.embedded.postgres;

import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;

/** As whom the server's programs run: PostgreSQL refuses to run as root. */
public enum Account {
    /** An ordinary user runs the server itself. */
    SELF(""),
    /** Root in a user namespace of its own, where it is nobody: data may lie in closed folders. */
    NAMESPACE("unshare --user"),
    /** Root hands the server to uid 65534: every folder above the data must be open to it. */
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs");

    private static final int NOBODY_UID = 65534;

    private final String prefix;

    Account(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The account for data that lies, or will lie, in a folder. Data stays with the account that made it.
     *
     * @throws IOException if root has no way to step down; it says what to install
     */
    public static Account of(Path folder) throws IOException {
        if (ownUid() != 0) return isNameless() && works(NAMESPACE) ? NAMESPACE : SELF;
        boolean nobodysData = Files.exists(folder) && uidOf(folder) == NOBODY_UID;
        if (!nobodysData && works(NAMESPACE)) return NAMESPACE;
        if (works(NOBODY)) return NOBODY;
        throw new IOException(
                "PostgreSQL refuses to run as root, and neither 'unshare --user' nor 'setpriv' works here:"
                        + " install util-linux, or run this as an ordinary user");
    }

    /** True if the server can reach a folder, made or not yet made, under this account. */
    public boolean reaches(Path folder) throws IOException {
        if (this != NOBODY) return true;
        for (var above = folder.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above)
                    && !Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) return false;
        }
        return true;
    }

    List<String> command(List<String> words) {
        return prefix.isEmpty()
                ? words
                : Stream.concat(Stream.of(prefix.split(" ", -1)), words.stream())
                        .toList();
    }

    /** Gives a folder and all in it to this account. */
    void own(Path folder) throws IOException {
        if (this == NOBODY)
            Processes.run(folder, List.of("chown", "-R", NOBODY_UID + ":" + NOBODY_UID, folder.toString()));
    }

    /** A uid without an entry in /etc/passwd, as some clusters give out: initdb refuses it as it refuses root. */
    private static boolean isNameless() {
        return "?".equals(System.getProperty("user.name"));
    }

    /** The uid that this JVM runs as. */
    static int ownUid() {
        return (int) new com.sun.security.auth.module.UnixSystem().getUid();
    }

    private static int uidOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static boolean works(Account account) {
        try {
            Processes.run(Path.of("/"), account.command(List.of("true")));
            return true;
        } catch (IOException notHere) {
            return false;
        }
    }
}
