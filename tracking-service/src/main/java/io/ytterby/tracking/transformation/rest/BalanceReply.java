package io.ytterby.tracking.transformation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.tracking.transformation.domain.Balance;
import io.ytterby.tracking.transformation.domain.ElementBook;
import io.ytterby.tracking.transformation.domain.Fraction;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The books of a process run, in milligrams of goods and of each rare earth that they hold. */
public record BalanceReply(long inMg, long auxiliaryMg, long outMg, long lossMg, List<ElementReply> elements) {

    /**
     * One element. What is decided is decided on exact numbers; here they are rounded to milligrams, a difference up and
     * what is allowed down.
     *
     * @param fault what is wrong: {@code APPEARED}, {@code VANISHED}, {@code LOST_TOO_MUCH}; left out if nothing is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ElementReply(
            String element,
            long inMg,
            long outMg,
            long lossMg,
            long differenceMg,
            long allowedDifferenceMg,
            long allowedLossMg,
            @Nullable String fault) {
        static ElementReply of(ElementBook book) {
            return new ElementReply(
                    book.element().name(),
                    rounded(book.in(), RoundingMode.HALF_UP),
                    rounded(book.out(), RoundingMode.HALF_UP),
                    rounded(book.loss(), RoundingMode.HALF_UP),
                    rounded(book.difference(), RoundingMode.UP),
                    rounded(book.allowedDifference(), RoundingMode.DOWN),
                    rounded(book.allowedLoss(), RoundingMode.DOWN),
                    book.fault().map(Enum::name).orElse(null));
        }
    }

    public static BalanceReply of(Balance balance) {
        return new BalanceReply(
                balance.in().milligrams(),
                balance.auxiliary().milligrams(),
                balance.out().milligrams(),
                balance.loss().milligrams(),
                elements(balance.books()));
    }

    static List<ElementReply> elements(List<ElementBook> books) {
        return books.stream().map(ElementReply::of).toList();
    }

    private static long rounded(Fraction milligrams, RoundingMode way) {
        return milligrams.toDecimal(0, way).longValueExact();
    }
}
