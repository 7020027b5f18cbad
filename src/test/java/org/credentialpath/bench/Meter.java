package org.credentialpath.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells, while it is on, how long the database works for each part; off, it is not in the way. For one thread. */
final class Meter extends DelegatingDataSource {

    /** Round trips and the time they took. */
    record Share(int trips, long nanos) {
        Share plus(long more) {
            return new Share(trips + 1, nanos + more);
        }
    }

    private final Map<Part, Share> shares = new EnumMap<>(Part.class);
    private volatile boolean on;

    Meter(DataSource target) {
        super(target);
    }

    void begin() {
        shares.clear();
        on = true;
    }

    Map<Part, Share> end() {
        on = false;
        return new EnumMap<>(shares);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return on ? watched(Connection.class, connection, null) : connection;
    }

    private <T> T watched(Class<T> type, T target, Part part) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, given) -> call(target, part, method, given)));
    }

    private Object call(Object target, Part part, Method method, Object[] given) throws Throwable {
        long begin = System.nanoTime();
        Object result;
        try {
            result = method.invoke(target, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        String name = method.getName();
        if (name.startsWith("execute")) {
            note(given != null && given[0] instanceof String sql ? Part.of(sql) : part, System.nanoTime() - begin);
        } else if (name.equals("commit")) {
            note(Part.COMMIT, System.nanoTime() - begin);
        }
        if (result instanceof PreparedStatement statement && given != null) {
            return watched(PreparedStatement.class, statement, Part.of((String) given[0]));
        }
        return result instanceof Statement statement ? watched(Statement.class, statement, Part.FACTS) : result;
    }

    private void note(Part part, long nanos) {
        shares.merge(part, new Share(1, nanos), (before, more) -> before.plus(more.nanos()));
    }
}
