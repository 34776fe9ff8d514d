package io.ytterby.console.lineage;

import io.ytterby.console.page.Address;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which lineage is looked at, and how.
 *
 * @param goods {@code lots} or {@code grams}, as addresses have it
 * @param id of the lot, or the code of the gram
 * @param direction {@code upstream}, {@code downstream} or {@code both}
 * @param depth through how many steps
 * @param element only goods that hold it; empty for all
 * @param table whether the table is shown in place of the picture
 */
record Asked(String goods, String id, String direction, int depth, String element, boolean table) {
    static final List<String> GOODS = List.of("lots", "grams");
    static final List<String> DIRECTIONS = List.of("upstream", "downstream", "both");
    static final List<Integer> DEPTHS = List.of(1, 2, 3, 5, 10, 20);
    private static final int OPEN_AT = 2;

    /** As many goods as one picture shows; the page says where it was cut. */
    private static final int MOST_GOODS = 1_000;

    static Asked of(
            String goods,
            String id,
            @Nullable String direction,
            @Nullable String depth,
            @Nullable String element,
            @Nullable String view) {
        return new Asked(
                known(goods),
                id,
                direction != null && DIRECTIONS.contains(direction) ? direction : "upstream",
                depth != null && depth.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(depth), 0, 100) : OPEN_AT,
                element == null ? "" : element.strip(),
                "table".equals(view));
    }

    /** The address is ours to read: with a pattern in it, its page would not be found behind the list's. */
    static String known(String goods) {
        if (!GOODS.contains(goods)) throw new NotFoundException();
        return goods;
    }

    /** @return where the API tells one direction of it */
    String api(String oneDirection) {
        var path = "/api/tracking/v1/" + goods + "/" + Address.encoded(id) + "/" + oneDirection + "?depth=" + depth
                + "&limit=" + MOST_GOODS;
        return element.isEmpty() ? path : path + "&element=" + Address.encoded(element);
    }

    public List<String> directions() {
        return direction.equals("both") ? List.of("upstream", "downstream") : List.of(direction);
    }

    String page() {
        return "/console/lineage/" + goods + "/" + Address.encoded(id);
    }

    String address() {
        var address = page() + "?direction=" + direction + "&depth=" + depth;
        if (!element.isEmpty()) address += "&element=" + Address.encoded(element);
        return table ? address + "&view=table" : address;
    }

    String toward(String other) {
        return new Asked(goods, id, other, depth, element, table).address();
    }

    String through(int steps) {
        return new Asked(goods, id, direction, steps, element, table).address();
    }

    public String seenAs(String view) {
        return new Asked(goods, id, direction, depth, element, view.equals("table")).address();
    }

    /** @return the address of this lineage as a file */
    public String file(String oneDirection, String kind) {
        return page() + "/" + oneDirection + "." + kind + "?depth=" + depth;
    }
}
