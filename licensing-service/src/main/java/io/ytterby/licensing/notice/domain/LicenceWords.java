package io.ytterby.licensing.notice.domain;

import io.ytterby.kernel.LicenceNumber;
import java.util.Optional;

/** What a holder is told of its licence. Its issue is told with the decision on the application. */
public final class LicenceWords {
    private LicenceWords() {}

    /**
     * Empty for what the holder does itself, day by day: drawing on it.
     *
     * @param fact as in the event: {@code licence-suspended}
     */
    public static Optional<Told> of(LicenceNumber number, String fact) {
        var name = "Licence " + number;
        var nameZh = "许可证" + number;
        return switch (fact) {
            case "licence-suspended" ->
                Optional.of(Told.of(
                                name + " is suspended: nothing can be reserved or leave on it.",
                                nameZh + "已中止：不得预留或出口。")
                        .toDo("Read its grounds; stop shipments that have not left.", "请查阅中止理由，停止尚未出口的货物。"));
            case "licence-reinstated" ->
                Optional.of(Told.of(name + ": a ground of its suspension was taken away.", nameZh + "：一项中止理由已消除。")
                        .toDo("Read its status: another ground may still stand.", "请查阅状态：可能仍有其他理由。"));
            case "licence-revoked" ->
                Optional.of(
                        Told.of(name + " was revoked.", nameZh + "已撤销。").toDo("Ship nothing more on it.", "不得再凭其出口。"));
            case "licence-expired" ->
                Optional.of(Told.of(name + " has expired.", nameZh + "已过期。")
                        .toDo("Apply for a new one if you still ship.", "如需继续出口，请重新申请。"));
            case "licence-surrendered" -> Optional.of(Told.of(name + " was surrendered.", nameZh + "已交回。"));
            case "licence-cancelled", "licence-reissued" ->
                Optional.of(Told.of(name + " was replaced by a new one.", nameZh + "已由新证取代。")
                        .toDo("Declare on the new licence from now on.", "此后请使用新许可证申报。"));
            default -> Optional.empty();
        };
    }
}
