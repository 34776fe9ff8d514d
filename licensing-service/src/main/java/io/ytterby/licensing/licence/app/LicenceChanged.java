package io.ytterby.licensing.licence.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.domain.Licence;

/**
 * Told to this service's other features in the transaction of the change, after it was written down. Who listens and throws
 * undoes the change.
 *
 * @param licence as it is now
 * @param fact as in the event: {@code licence-issued}, {@code licence-suspended}
 */
public record LicenceChanged(Licence licence, String fact, Actor actor) {}
