package io.ytterby.gateway.watch.domain;

import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.gateway.order.domain.Supply;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A thing as an organisation may see it now, with what rules ask of it. */
public sealed interface Watched {
    /** What a warning is about: {@code licence/CN-2026-000123}. */
    String subject();

    /** @param version grows with each change of the licence */
    record Licence(String number, String status, boolean usable, LocalDate until, long version) implements Watched {
        @Override
        public String subject() {
            return "licence/" + number;
        }
    }

    /** @param version grows with each change of the lot and of the declaration that has it */
    record Lot(String id, String status, boolean usable, List<Recall> recalls, List<Hold> holds, long version)
            implements Watched {
        @Override
        public String subject() {
            return "lot/" + id;
        }
    }

    /** That it is called back. */
    record Recall(String id, String reason) {}

    /**
     * That customs holds it.
     *
     * @param declaration with {@code placedAt} what tells it from other holds; neither is told
     * @param says as much as the organisation may know
     */
    record Hold(String declaration, Instant placedAt, String says) {}

    /** @param mostBy by when four of five of its like were decided; empty if that may not be told */
    record Application(
            String id, String status, boolean open, LocalDate countedFrom, Optional<LocalDate> mostBy, long version)
            implements Watched {
        @Override
        public String subject() {
            return "application/" + id;
        }
    }

    /** A line of an order, and what is left on the licences that are bound to it. */
    record Line(String poNo, PurchaseOrder.Line line, List<Supply.Left> licences) implements Watched {
        @Override
        public String subject() {
            return "order/" + poNo + "/line/" + line.number();
        }
    }
}
