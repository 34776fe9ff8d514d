package io.ytterby.embedded.kafka;

import java.util.Map;

/**
 * Where a broker listens and what it tells clients. Each address is {@code host:port}.
 *
 * @param clients listened on by clients of the network, or of this machine if there is no other
 * @param advertised what those clients are told to come back to
 * @param local a second listener on loopback for who runs beside the broker, and for itself
 */
public record Listeners(String clients, String advertised, String local, String controller) {
    private static final String LOOPBACK = "127.0.0.1:";

    /** All on loopback, clients on one port. */
    public static Listeners loopback(int port, int controllerPort) {
        var address = LOOPBACK + port;
        return new Listeners(address, address, address, LOOPBACK + controllerPort);
    }

    /** All on loopback; who comes by the second port is told to come back by a third one. */
    public static Listeners beside(int port, int second, int advertised, int controllerPort) {
        return new Listeners(LOOPBACK + second, LOOPBACK + advertised, LOOPBACK + port, LOOPBACK + controllerPort);
    }

    /** Clients from anywhere, told to come back to an address that only they must reach: a Service's, say. */
    public static Listeners everywhere(int port, String advertised, int localPort, int controllerPort) {
        return new Listeners("0.0.0.0:" + port, advertised, LOOPBACK + localPort, LOOPBACK + controllerPort);
    }

    Map<String, String> settings() {
        boolean one = clients.equals(local);
        var second = one ? "" : ",LOCAL://" + local;
        return Map.of(
                "controller.quorum.voters",
                "1@" + controller,
                "listeners",
                "PLAINTEXT://" + clients + second + ",CONTROLLER://" + controller,
                "advertised.listeners",
                "PLAINTEXT://" + advertised + second,
                "inter.broker.listener.name",
                one ? "PLAINTEXT" : "LOCAL",
                "controller.listener.names",
                "CONTROLLER",
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,LOCAL:PLAINTEXT,CONTROLLER:PLAINTEXT");
    }
}
