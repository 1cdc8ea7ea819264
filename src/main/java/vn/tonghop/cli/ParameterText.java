package vn.tonghop.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the words of a command. */
final class ParameterText {

    private final Say say;

    ParameterText(Say say) {
        this.say = say;
    }

    String of(ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        return say.text("usage", what(problem), command);
    }

    private String what(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return say.text("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (problem instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(ParameterText::name).collect(Collectors.joining(", "));
            return say.text("usage.missing", names);
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return say.text("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = problem.getArgSpec();
        if (argument != null && problem.getValue() != null) {
            return say.text("usage.value", name(argument), problem.getValue(), help(argument));
        }
        return say.text(
                "usage.other",
                String.valueOf(problem.getMessage()).lines().findFirst().orElse(""));
    }

    private static String help(ArgSpec argument) {
        String help = String.join(" ", argument.description());
        return help.endsWith(".") ? help.substring(0, help.length() - 1) : help;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
