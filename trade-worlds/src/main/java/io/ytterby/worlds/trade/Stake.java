package io.ytterby.worlds.trade;

import java.time.LocalDate;

/** Who owns whom.
 * @param verified from a register; otherwise somebody suggested it */
public record Stake(String owner, String owned, double share, LocalDate from, boolean verified) {}
