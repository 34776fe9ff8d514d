package io.ytterby.inspection.declaration.app;

import io.ytterby.inspection.declaration.domain.Declaration;

/**
 * A declaration has moved: other features of this service may do what follows from it, in the same transaction.
 *
 * @param fact {@code declaration-reserved}
 */
public record DeclarationMoved(Declaration now, String fact) {}
