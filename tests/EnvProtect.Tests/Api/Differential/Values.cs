using System.Text;

namespace EnvProtect.Tests.Api.Differential;

/// <summary>What OData says of values, written without a thought of SQL.</summary>
internal static class Values
{
    /// <summary>Null before everything, texts by code point.</summary>
    public static int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string a, string b) => a.EnumerateRunes().Select(rune => rune.Value).Append(-1).Zip(b.EnumerateRunes().Select(rune => rune.Value).Append(-1))
            .Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(order => order != 0),
        (bool a, bool b) => a.CompareTo(b),
        (IComparable a, _) => a.CompareTo(right),
        _ => throw new ArgumentException("Not comparable."),
    };

    public static bool Compare(string op, object? left, object? right) => op switch
    {
        "eq" => Equals(left, right),
        "ne" => !Equals(left, right),
        _ when left is null || right is null => false,
        "lt" => Compare(left, right) < 0,
        "le" => Compare(left, right) <= 0,
        "gt" => Compare(left, right) > 0,
        _ => Compare(left, right) >= 0,
    };

    public static object? And(object? left, object? right) => left is false || right is false ? false : left is null || right is null ? null : true;

    public static object? Or(object? left, object? right) => left is true || right is true ? true : left is null || right is null ? null : false;

    public static object? Not(object? operand) => operand is bool value ? !value : null;

    public static int Length(string text) => text.EnumerateRunes().Count();

    public static int IndexOf(string text, string part)
    {
        var index = text.IndexOf(part, StringComparison.Ordinal);
        return index < 0 ? -1 : Length(text[..index]);
    }

    public static string Substring(string text, int start) => string.Concat(text.EnumerateRunes().Skip(Math.Max(0, start)).Select(rune => rune.ToString()));
}
