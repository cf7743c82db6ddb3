using System.Collections.Immutable;
using EnvProtect.Model.Text;

namespace EnvProtect.Model.Vocabularies;

/// <summary>One term of a vocabulary: its stable code and its labels.</summary>
public sealed record Term(string Code, LocalizedText Label);

/// <summary>A closed list of codes, each with a label in both languages.</summary>
public abstract class Vocabulary(string name, ImmutableArray<Term> terms)
{
    /// <summary>The name of the list in the <c>Codes</c> table, in camel case.</summary>
    public string Name { get; } = name;

    public ImmutableArray<Term> Terms { get; } = terms;

    public bool Has(string code) => Terms.Any(term => term.Code == code);
}

/// <summary>
/// A vocabulary whose codes are the members of an enumeration, in camel case. Terms are found by their place in arrays: a
/// dictionary with a key or value type of its own for each enumeration is compiled anew for each, at every start of the program.
/// </summary>
public sealed class Vocabulary<T> : Vocabulary
    where T : struct, Enum
{
    private readonly T[] values;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    internal Vocabulary(string name, params (T Value, string Zh, string En)[] terms)
        : base(name, TermsOf(terms))
    {
        values = new T[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            values[i] = terms[i].Value;
            places.Add(Terms[i].Code, i);
        }
    }

    public string Code(T value) => TermOf(value).Code;

    public LocalizedText Label(T value) => TermOf(value).Label;

    public bool TryParse(string code, out T value)
    {
        var isKnown = places.TryGetValue(code, out var place);
        value = isKnown ? values[place] : default;
        return isKnown;
    }

    /// <summary>The value whose Chinese label is <paramref name="label"/>, or null.</summary>
    public T? FromChineseLabel(string label)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (Terms[i].Label.Zh == label) return values[i];
        }

        return null;
    }

    private Term TermOf(T value) => Terms[Array.IndexOf(values, value)];

    private static ImmutableArray<Term> TermsOf((T Value, string Zh, string En)[] terms)
    {
        var made = new Term[terms.Length];
        for (var i = 0; i < terms.Length; i++) made[i] = new(CodeOf(terms[i].Value), new(terms[i].Zh, terms[i].En));
        return [.. made];
    }

    private static string CodeOf(T value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
