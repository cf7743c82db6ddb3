using System.CommandLine;
using System.Text.RegularExpressions;
using EnvProtect.Content;
using EnvProtect.Model.Text;

namespace EnvProtect.Cli.Commands;

/// <summary>
/// What is wrong with a command line, with what was probably meant. The library says it in English or by the cultures of
/// the system, which a server may lack, so it is put into our own words; what is not known here stays as it is.
/// </summary>
internal static partial class UsageFault
{
    private static readonly (Regex Form, Func<Match, Command, LocalizedText> Words)[] Known =
    [
        (Unrecognized(), (match, command) => Unknown(match.Groups[1].Value, command)),
        (NotOneOf(), (match, _) => NotAllowed(match.Groups[1].Value, [.. Quoted().Matches(match.Groups[2].Value).Select(word => word.Groups[1].Value)])),
        (WithoutValue(), (match, _) => new($"选项 {match.Groups[1].Value} 后面缺少值。", $"Option '{match.Groups[1].Value}' needs a value.")),
        (WithoutArgument(), (match, _) => new($"命令 {match.Groups[2].Value} 缺少 {match.Groups[1].Value}。", $"Command '{match.Groups[2].Value}' needs {match.Groups[1].Value}.")),
        (SeveralValues(), (match, _) => new($"选项 {match.Groups[1].Value} 只能有一个值，却给了 {match.Groups[2].Value} 个。", $"Option '{match.Groups[1].Value}' takes one value, and {match.Groups[2].Value} are given.")),
        (WithoutCommand(), (_, command) => new($"{command.Name} 后面要写明是什么：{string.Join('、', Names(command))}", $"Say which after {command.Name}: {string.Join(", ", Names(command))}")),
    ];

    /// <summary>The words for a message of the library.</summary>
    /// <param name="message">What the library says.</param>
    /// <param name="command">The command that was understood so far.</param>
    public static LocalizedText Words(string message, Command command)
    {
        foreach (var (form, words) in Known)
        {
            if (form.Match(message) is { Success: true } match) return words(match, command);
        }

        return new(message, message);
    }

    private static LocalizedText Unknown(string word, Command command)
    {
        var hint = Suggestion.For(word, word.StartsWith('-') ? command.Options.Select(option => option.Name) : Names(command));
        return new($"没有“{word}”这个命令、选项或参数。{hint?.Zh}", $"There is no command, option or argument '{word}' here. {hint?.En}".TrimEnd());
    }

    private static LocalizedText NotAllowed(string word, string[] allowed) => Suggestion.For(word, allowed) is { } hint
        ? new($"“{word}”不能用在这里。{hint.Zh}", $"'{word}' cannot stand here. {hint.En}")
        : new($"“{word}”不能用在这里。可用：{string.Join('、', allowed)}", $"'{word}' cannot stand here. One of: {string.Join(", ", allowed)}");

    private static IEnumerable<string> Names(Command command) => command.Subcommands.Select(one => one.Name);

    [GeneratedRegex("^Unrecognized command or argument '(.*)'\\.$")]
    private static partial Regex Unrecognized();

    [GeneratedRegex("^Argument '(.*)' not recognized\\. Must be one of:(.*)$", RegexOptions.Singleline)]
    private static partial Regex NotOneOf();

    [GeneratedRegex("^Required argument missing for option: '(.*)'\\.$")]
    private static partial Regex WithoutValue();

    [GeneratedRegex("^Required argument '(.*)' missing for command: '(.*)'\\.$")]
    private static partial Regex WithoutArgument();

    [GeneratedRegex("^Option '(.*)' expects a single argument but ([0-9]+) were provided\\.$")]
    private static partial Regex SeveralValues();

    [GeneratedRegex("^Required command was not provided\\.$")]
    private static partial Regex WithoutCommand();

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
