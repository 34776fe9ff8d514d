package io.ytterby.diversion.feature;

import io.ytterby.diversion.record.Kind;
import io.ytterby.diversion.reference.Permit;
import java.time.LocalDate;

/** A licence that is used beyond what it allows: quota, time, holder, goods, and places that one journey cannot join. */
final class PermitDetector implements Detector {
    @Override
    public void look(Scene scene, Findings into) {
        var cell = scene.permit;
        var number = scene.record.licence();
        if (cell == null || number == null || scene.record.kind() == Kind.IMPORT_DECLARATION) return;
        uses(scene, cell, number, into);
        var permit = scene.context.permit(number);
        if (permit != null) held(scene, cell, permit, into);
        else if (scene.context.knowsPermits())
            into.plain(Input.PERMIT_UNKNOWN, 1, 0, 1, () -> "Nobody issued a licence " + number + ".");
    }

    private static void uses(Scene scene, PermitCell cell, String number, Findings into) {
        boolean now = cell.elsewhere(scene.record);
        int apart = cell.apart + (now ? 1 : 0);
        boolean away = cell.awayFromHome(scene.record);
        // At home it is used as it may be: what was done with it elsewhere weeks ago is no evidence about these goods.
        if (now || (away && apart > 0))
            into.plain(
                    away ? Input.PERMIT_TWO_PORTS : Input.PERMIT_USED_ELSEWHERE,
                    1,
                    apart,
                    0,
                    () -> "Licence " + number + " was used at two ports within a week, "
                            + (apart == 1 ? "once" : apart + " times")
                            + (away ? ", and this use is not where it began." : "."));
        else if (away)
            into.plain(Input.PERMIT_AWAY, 1, 1, 0, () -> "Licence " + number + " was used at another port before.");
        if (cell.equal >= 1 && cell.lastMg == scene.record.load().netMg())
            into.plain(
                    Input.PERMIT_EQUAL_LOTS,
                    cell.equal + 2,
                    cell.equal + 2,
                    1,
                    () -> (cell.equal + 2) + " uses of licence " + number
                            + " in a row have the same mass to the gram.");
    }

    private static void held(Scene scene, PermitCell cell, Permit permit, Findings into) {
        var day = LocalDate.ofEpochDay(scene.day);
        long used = cell.usedMg + scene.record.load().netMg();
        double over = (double) used / permit.quotaMg() - 1;
        boolean late = day.isBefore(permit.from()) || day.isAfter(permit.to());
        into.plain(
                Input.PERMIT_OVER_QUOTA,
                over,
                used / 1e6,
                permit.quotaMg() / 1e6,
                () -> "Licence " + permit.id() + " was used for " + Words.number(used / 1e6) + " kg in all, "
                        + Words.percent(used / (double) permit.quotaMg()) + " of its quota.");
        if (late)
            into.plain(
                    Input.PERMIT_OUT_OF_TIME,
                    1,
                    scene.day,
                    (double) permit.to().toEpochDay(),
                    () -> "Licence " + permit.id() + " counts from " + permit.from() + " to " + permit.to()
                            + ", and was used on " + day + ".");
        boolean replaced = replaced(scene, permit, day, into);
        boolean others = !permit.holder().equals(scene.record.shipper().ref())
                && !permit.holder().equals(scene.record.shipper().name());
        boolean goods = permit.hs() != null && !scene.record.hs().startsWith(permit.hs());
        if (others || goods)
            into.plain(
                    Input.PERMIT_OF_OTHERS,
                    1,
                    0,
                    1,
                    () -> "Licence " + permit.id() + " is of " + permit.holder()
                            + (goods ? " and for goods of " + permit.hs() : "") + ".");
        if (!late && !others && !goods && !replaced && over <= 0)
            into.plain(
                    Input.EXIT_LICENSED,
                    1,
                    used / 1e6,
                    permit.quotaMg() / 1e6,
                    () -> "Licence " + permit.id() + " covers the consignment.");
    }

    /** What was left of it went over into another: both cannot be used. */
    private static boolean replaced(Scene scene, Permit permit, LocalDate day, Findings into) {
        var next = scene.context.replacement(permit.id());
        var from = next == null ? null : next.replacesFrom();
        if (next == null || from == null || day.isBefore(from)) return false;
        into.plain(
                Input.PERMIT_REPLACED,
                1,
                scene.day,
                (double) from.toEpochDay(),
                () -> "Licence " + next.id() + " took the place of " + permit.id() + " from " + from
                        + " on, and the old one was used on " + day + ".");
        return true;
    }
}
