package vn.tonghop.workbook;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The default limits with one of them changed, named as in {@link ReadLimits}. */
final class Limits {

    private Limits() {}

    static ReadLimits with(String name, long value) {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        try {
            for (RecordComponent component : ReadLimits.class.getRecordComponents()) {
                types.add(component.getType());
                Object kept = component.getAccessor().invoke(ReadLimits.DEFAULT);
                values.add(component.getName().equals(name) ? as(component.getType(), value) : kept);
            }
            return ReadLimits.class
                    .getDeclaredConstructor(types.toArray(Class<?>[]::new))
                    .newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object as(Class<?> type, long value) {
        if (type == Duration.class) {
            return Duration.ofNanos(value);
        }
        return type == int.class ? (Object) Math.toIntExact(value) : (Object) value;
    }
}
