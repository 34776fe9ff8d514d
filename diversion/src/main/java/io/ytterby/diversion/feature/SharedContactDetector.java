package io.ytterby.diversion.feature;

/** An address, telephone or e-mail that three firms name, or that both sides of one consignment name. Forwarders are left out. */
final class SharedContactDetector implements Detector {
    @Override
    public void look(Scene scene, Findings into) {
        for (var contact : scene.contacts) {
            var cell = contact.cell();
            int firms = (contact.sends() ? cell.senders : cell.receivers)
                    .with(contact.firm())
                    .size();
            if (firms >= 3 && !ofForwarder(scene, contact.word()))
                into.plain(
                        Input.FIRMS_AT_CONTACT,
                        firms,
                        firms,
                        1,
                        () -> firms + " firms name " + contact.word() + " as theirs.");
            boolean both = contact.sends()
                    ? cell.receivers.size() > 0 && !cell.receivers.has(contact.firm())
                    : cell.senders.size() > 0 && !cell.senders.has(contact.firm());
            if (both && !ofForwarder(scene, contact.word()))
                into.plain(
                        Input.BOTH_SIDES_AT_CONTACT,
                        1,
                        1,
                        0,
                        () -> contact.word() + " is named by senders and by receivers of goods from "
                                + scene.record.from() + ".");
        }
    }

    private static boolean ofForwarder(Scene scene, String word) {
        var forwarder = scene.record.forwarder();
        return forwarder != null
                && (word.equals(forwarder.address())
                        || word.equals(forwarder.phone())
                        || word.equals(forwarder.email()));
    }
}
