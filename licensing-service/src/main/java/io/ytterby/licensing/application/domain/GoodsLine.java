package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;

/**
 * One kind of goods that shall be exported.
 *
 * @param line 1 for the first; advice names it
 * @param netMass mass of the goods without packing
 */
public record GoodsLine(
        int line, ControlCode controlCode, HsCode hsCode, String description, Mass netMass, Money value) {}
