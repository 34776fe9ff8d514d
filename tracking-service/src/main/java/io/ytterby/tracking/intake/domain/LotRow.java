package io.ytterby.tracking.intake.domain;

import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.domain.LotCard;

/** A row that is a lot. */
public record LotRow(int row, LotCard card, Mass mass) {}
