package io.ytterby.intelligence.entity.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accepted facts of all entities, as the detectors read them: by names, since records know no ids. */
public interface KnownParties {
    /** One holds a known share of another, and nothing says that it has ended. */
    record Owning(
            List<String> owner,
            List<String> owned,
            BigDecimal share,
            @Nullable LocalDate since,
            boolean verified) {}

    /** It is on a list, as a person has decided. */
    record OnList(List<String> names, String list) {}

    List<Owning> ownings(int most);

    List<OnList> onLists(int most);
}
