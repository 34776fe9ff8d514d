package io.ytterby.tracking.lineage.rest;

import io.ytterby.kernel.Element;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.lineage.domain.Limits;
import io.ytterby.tracking.lot.domain.Stage;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * How far goods are to be followed: {@code @BeanParam LineageQuery}.
 *
 * @param depth through how many blends and transformations, 0 to 100
 * @param limit how many goods at most, 1 to 5000
 * @param element only goods that hold it; shares are then of this element alone
 * @param stage goods of this stage are an end
 */
public record LineageQuery(
        @QueryParam("depth") @DefaultValue("20") int depth,
        @QueryParam("limit") @DefaultValue("1000") int limit,
        @QueryParam("element") @Nullable Element element,
        @QueryParam("stage") @Nullable Stage stage) {
    /** @throws ProblemException 400 if one of them is not what it must be */
    public LineageQuery {
        if (depth < 0 || depth > Limits.DEEPEST)
            throw new ProblemException(Problems.invalid("?depth", "must be 0 to " + Limits.DEEPEST + "."));
        if (limit < 1 || limit > Limits.MOST)
            throw new ProblemException(Problems.invalid("?limit", "must be 1 to " + Limits.MOST + "."));
    }

    Limits limits() {
        return new Limits(depth, limit, stage, element);
    }
}
