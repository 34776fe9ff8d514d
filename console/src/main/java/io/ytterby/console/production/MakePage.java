package io.ytterby.console.production;

import io.ytterby.console.form.Carried;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import java.util.List;

/**
 * The form of a process or a blend, and its review.
 *
 * @param kind {@code make} or {@code blend}
 * @param lots of which something is made
 * @param books empty on the form itself, and of a blend, which loses nothing
 * @param carried what the review sends
 */
public record MakePage(
        Frame frame,
        String kind,
        List<Lot> lots,
        Form form,
        MakeForm.Read read,
        List<Books.Line> books,
        List<Carried> carried) {
    private static final int FEWEST_OF_A_BLEND = 2;

    static MakePage of(Frame frame, String kind, List<Lot> lots, MakeForm.Read read) {
        boolean isRead = !read.body().isEmpty();
        var books = isRead && !kind.equals("blend") ? Books.of(read) : List.<Books.Line>of();
        var carried = isRead ? Carried.of(read.form()) : List.<Carried>of();
        return new MakePage(frame, kind, lots, read.form(), read, books, carried);
    }

    public boolean isBlend() {
        return kind.equals("blend");
    }

    /** Whether enough lots were chosen to begin. */
    public boolean hasLots() {
        return lots.size() >= (isBlend() ? FEWEST_OF_A_BLEND : 1);
    }

    public boolean isEven() {
        return books.stream().allMatch(Books.Line::isEven);
    }

    /** All that is taken, in milligrams. */
    public long takenMg() {
        return read.taken().stream().mapToLong(MakeForm.Taken::massMg).sum();
    }

    public String field(Lot lot) {
        return "take-" + lot.lotId();
    }

    public List<String> stages() {
        return Stages.ALL;
    }
}
