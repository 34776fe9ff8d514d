package io.ytterby.images;

import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import io.ytterby.embedded.process.Folders;
import io.ytterby.images.Layer.Entry;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An image's files as a folder that a program can be started in: the same paths, sizes and times as in the image, which is
 * what a JVM compares before it uses a cache. Needs root.
 */
final class ImageRoot implements AutoCloseable {
    /**
     * A shell of the machine mounts what Java wants of the kernel, for this process alone, and becomes the program. It looks for
     * its tools where the machine has them: the environment, and the path in it, are the image's.
     */
    private static final String ENTER = "image=$PATH; PATH=/usr/sbin:/usr/bin:/sbin:/bin; "
            + "mount --rbind /dev \"$0/dev\" && mount -t proc proc \"$0/proc\" && chroot=$(command -v chroot)"
            + " && PATH=$image && exec \"$chroot\" --userspec=" + ImageWriter.USER + " \"$0\" \"$@\"";

    private final Path folder;

    private ImageRoot(Path folder) {
        this.folder = folder;
    }

    static ImageRoot of(Recipe recipe, Path work) throws IOException {
        var root = new ImageRoot(Files.createTempDirectory(work, "root-" + recipe.name() + "-"));
        Files.setPosixFilePermissions(root.folder, permissions("755"));
        for (var mount : List.of("dev", "proc")) Files.createDirectory(root.folder.resolve(mount));
        for (var layer : recipe.layers()) for (var entry : layer.entries()) root.place(entry);
        return root;
    }

    private void place(Entry entry) throws IOException {
        var file = at(entry.path());
        Files.createDirectories(file.getParent());
        if (Files.isDirectory(entry.source())) Files.createDirectories(file);
        else copy(entry.source(), file);
        Files.setPosixFilePermissions(file, permissions(entry.mode()));
        var owner = entry.owner().split(":", -1);
        Files.setAttribute(file, "unix:uid", Integer.valueOf(owner[0]));
        Files.setAttribute(file, "unix:gid", Integer.valueOf(owner[1]));
        Files.setLastModifiedTime(file, FileTime.from(FileEntriesLayer.DEFAULT_MODIFICATION_TIME));
    }

    private static void copy(Path source, Path file) throws IOException {
        try {
            Files.copy(source, file);
        } catch (FileAlreadyExistsException inAnEarlierLayer) {
            throw new IOException(file + " is in two layers", inAnEarlierLayer);
        }
    }

    private static Set<PosixFilePermission> permissions(String octal) {
        int bits = Integer.parseInt(octal, 8);
        var all = PosixFilePermission.values();
        var set = new HashSet<PosixFilePermission>();
        for (int i = 0; i < all.length; i++) if ((bits & (0400 >> i)) != 0) set.add(all[i]);
        return set;
    }

    /** A path of the image, on this machine. */
    Path at(String path) {
        return folder.resolve(path.substring(1));
    }

    /** The words that start a command inside, as the image's user. They become that command: its pid is theirs. */
    List<String> entering(List<String> command) {
        var words = new ArrayList<>(
                List.of("unshare", "--mount", "--propagation", "private", "sh", "-c", ENTER, folder.toString()));
        words.addAll(command);
        return words;
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
