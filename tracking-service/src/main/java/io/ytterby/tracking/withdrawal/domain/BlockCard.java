package io.ytterby.tracking.withdrawal.domain;

import io.ytterby.gramcodes.GramBlock;
import io.ytterby.kernel.LotId;
import java.time.Instant;

/**
 * A mint block, as who withdraws it sees it.
 *
 * @param lot the lot it was minted for
 * @param revoked whether all of it was withdrawn
 * @param exposed whether others have its key
 */
public record BlockCard(GramBlock block, LotId lot, Instant mintedAt, boolean revoked, boolean exposed) {}
