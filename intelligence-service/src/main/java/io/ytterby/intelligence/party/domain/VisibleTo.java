package io.ytterby.intelligence.party.domain;

/**
 * Who may see a thing and how much, as state events carry it.
 *
 * @param org an OrganisationId
 * @param scope {@code full} or {@code status}
 */
public record VisibleTo(String org, String scope) {
    public static VisibleTo full(Object org) {
        return new VisibleTo(org.toString(), "full");
    }
}
