package io.ytterby.intelligence.node.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What somebody says of a node's month. A later word of the same source about the same month stands in its place; the older one is kept.
 *
 * @param node a country's two letters, or a firm as trade records name it
 * @param mg contained element in milligrams
 * @param cv coefficient of variation of the figure, 0 to 3
 * @param published day from which on it was known
 */
public record RecordedFact(
        UUID id,
        String node,
        String element,
        FactKind kind,
        YearMonth month,
        long mg,
        BigDecimal cv,
        String source,
        LocalDate published,
        String recordedBy,
        Instant recordedAt) {}
