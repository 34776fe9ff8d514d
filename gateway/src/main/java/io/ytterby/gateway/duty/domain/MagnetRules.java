package io.ytterby.gateway.duty.domain;

import io.ytterby.kernel.Element;
import java.util.List;

/**
 * What is to be said of the magnets in a product.
 *
 * @param productGroups the products of which anything is to be said at all
 * @param labelTypes the types that the label names
 * @param weighedTypes the types whose mass counts, and of which recycled shares are told
 * @param limitMg of those types together; above it, not at it, shares are due
 */
public record MagnetRules(
        Rule<List<String>> productGroups,
        Rule<List<MagnetType>> labelTypes,
        Rule<List<MagnetType>> weighedTypes,
        Rule<List<Element>> elements,
        Rule<Long> limitMg,
        Rule<LegalDay> labelFrom,
        Rule<LegalDay> sharesFrom,
        Rule<Boolean> intoProductPassport) {}
