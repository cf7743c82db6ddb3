using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>What tags of an item may say.</summary>
internal static class Tags
{
    /// <summary>The label that was probably meant, or all that may stand here.</summary>
    public static LocalizedText Hint<T>(string tag, Vocabulary<T> vocabulary, params string[] others)
        where T : struct, Enum
    {
        var labels = vocabulary.Terms.Select(term => term.Label.Zh).ToList();
        return Suggestion.For(tag, labels) ?? Value.OneOf(labels.Concat(others).Select(word => $"【{word}】"));
    }
}

/// <summary>A value that one tag may give, and no second one.</summary>
internal sealed class Once<T>(FileLog log)
{
    private bool isSet;

    public T? Value { get; private set; }

    public void Set(T value, Scalar tag)
    {
        if (isSet) log.Add(DiagnosticCodes.TagTwice, tag.At, tag.Text);
        (isSet, Value) = (true, value);
    }
}
