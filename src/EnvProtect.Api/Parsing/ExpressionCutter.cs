using System.Collections.Immutable;
using System.Text;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;

namespace EnvProtect.Api.Parsing;

/// <summary>
/// Rewrites what the library's parser of expressions does not read, in one pass from left to right:
/// <list type="bullet">
/// <item>a list behind <c>in</c>, which the library reads as JSON of the exact type of the left side: it refuses days without
/// quotes, null, the empty list and aliases, and cuts 0.25 down to 0; it becomes a comparison with an alias of our own</item>
/// <item><c>a divby b</c>, which becomes <c>a mul 1e0 div b</c></item>
/// <item><c>case(c:v,d:w)</c>, which becomes <c>case(c,v,case(d,w,null))</c>, a function declared in <see cref="Dialect"/></item>
/// <item>the condition of <c>/$count($filter=...)</c>, which is parsed by itself</item>
/// </list>
/// On the way it refuses what the library would report less precisely: texts without end, days that there are not, too many
/// brackets within each other.
/// </summary>
internal sealed class ExpressionCutter
{
    private readonly TextPiece written;
    private readonly RequestAliases aliases;
    private readonly int deepest;
    private readonly StringBuilder output = new();
    private readonly List<int> origins = [];
    private readonly Stack<Bracket> brackets = new();
    private readonly ImmutableDictionary<string, CutList>.Builder lists = ImmutableDictionary.CreateBuilder<string, CutList>();
    private readonly ImmutableArray<TextPiece?>.Builder countFilters = ImmutableArray.CreateBuilder<TextPiece?>();
    private int index;
    private int operand;
    private bool isBetween = true;

    private ExpressionCutter(TextPiece written, RequestAliases aliases) => (this.written, this.aliases, deepest) = (written, aliases, aliases.Limits.Depth);

    private string Text => written.Text;

    public static ExpressionText Cut(TextPiece written, RequestAliases aliases) => new ExpressionCutter(written, aliases).Run();

    private ExpressionText Run()
    {
        while (index < Text.Length) Step();
        return new ExpressionText(written, output.ToString(), [.. origins], lists.ToImmutable(), countFilters.ToImmutable());
    }

    private void Step()
    {
        var character = Text[index];
        if (char.IsWhiteSpace(character))
        {
            isBetween = true;
            Copy(1);
        }
        else if (character == '\'')
        {
            BeginOperand();
            Copy(QuotedLength());
        }
        else if (character is '(' or '[')
        {
            Open(isCase: false);
        }
        else if (character is ')' or ']')
        {
            Close();
        }
        else if (character is ',' or ':')
        {
            Separate(character);
        }
        else if (char.IsAsciiDigit(character) && Habits.DayLength(Text, index) is > 0 and var length)
        {
            throw Refusals.BadLiteral(written.AtIndex(index), Text.Substring(index, length), EdmType.Date.QualifiedName());
        }
        else if (char.IsAsciiDigit(character) && Literals.NumberOrTime(Text, index) is { } literal)
        {
            BeginOperand();
            if (literal.Contains(':', StringComparison.Ordinal) || literal.Contains('-', StringComparison.Ordinal)) Literals.Parse(written.Slice(index, literal.Length));
            Copy(literal.Length);
        }
        else if (char.IsLetter(character) || character is '_' or '$' or '@')
        {
            Word();
        }
        else
        {
            BeginOperand();
            Copy(1);
        }
    }

    private void Word()
    {
        var end = index + 1;
        while (end < Text.Length && (char.IsLetterOrDigit(Text[end]) || Text[end] == '_' || char.GetUnicodeCategory(Text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark)) end++;
        var word = Text[index..end];
        var next = end < Text.Length ? Text[end] : '\0';
        if (isBetween && index > 0 && Is(word, "in") && output.Length > 0)
        {
            List(end);
        }
        else if (isBetween && Is(word, "divby"))
        {
            Write("mul 1e0 div");
            index = end;
        }
        else if (Is(word, "case") && next == '(')
        {
            BeginOperand();
            Copy(word.Length);
            Open(isCase: true);
        }
        else if (word == "$count")
        {
            Copy(word.Length);
            countFilters.Add(CountFilter());
        }
        else
        {
            if (word[0] == '@' && word.Length > 1) aliases.Prepare(written.AtIndex(index), word);
            BeginOperand();
            Copy(word.Length);
        }
    }

    /// <summary><c>x in (...)</c> becomes <c>(x eq @alias)</c>; brackets, since <c>in</c> binds more closely than <c>eq</c>.</summary>
    private void List(int end)
    {
        while (end < Text.Length && char.IsWhiteSpace(Text[end])) end++;
        var list = written.From(end);
        var (items, length) = aliases.List(list);
        output.Insert(operand, '(');
        origins.Insert(operand, operand < origins.Count ? origins[operand] : index);
        var alias = aliases.Reserve();
        lists.Add(alias, new CutList(items, end + length));
        Write($"eq {alias})");
        index = end + length;
        isBetween = false;
    }

    private TextPiece? CountFilter()
    {
        if (index >= Text.Length || Text[index] != '(') return null;
        var end = written.Next(index);
        var inner = written.Slice(index + 1, end - index - 2);
        var equals = inner.Text.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0 || OptionNames.Of(inner.Text[..equals].Trim()) != "$filter") throw inner.Unexpected("$filter=", "$filter=");
        index = end;
        return inner.From(equals + 1);
    }

    private void Open(bool isCase)
    {
        // The expression as a whole counts as the first level.
        if (brackets.Count + 1 >= deepest) throw Refusals.TooDeep(written.AtIndex(index), deepest);
        BeginOperand();
        brackets.Push(new Bracket(written.AtIndex(index), operand, isCase));
        isBetween = true;
        Copy(1);
    }

    private void Close()
    {
        if (brackets.TryPop(out var bracket))
        {
            if (bracket.IsCase)
            {
                if (!bracket.HasValue) throw CaseForm(bracket);
                Write(",null" + new string(')', bracket.Pairs - 1));
            }

            operand = bracket.Operand;
            isBetween = false;
        }

        Copy(1);
    }

    private void Separate(char separator)
    {
        isBetween = true;
        if (!brackets.TryPeek(out var bracket) || !bracket.IsCase)
        {
            Copy(1);
            return;
        }

        if (separator == ':' == bracket.HasValue) throw CaseForm(bracket);
        if (separator == ':')
        {
            bracket.HasValue = true;
            Write(",");
        }
        else
        {
            (bracket.HasValue, bracket.Pairs) = (false, bracket.Pairs + 1);
            Write(",case(");
        }

        index++;
    }

    private static RefusedException CaseForm(Bracket bracket) => Refusals.WrongArgumentCount(bracket.At, "case", "case(condition:value,...)");

    private int QuotedLength()
    {
        for (var end = index; (end = Text.IndexOf('\'', end + 1)) >= 0; end++)
        {
            if (end + 1 >= Text.Length || Text[end + 1] != '\'') return end + 1 - index;
        }

        throw Refusals.UnterminatedString(written.AtIndex(index));
    }

    private void BeginOperand()
    {
        if (isBetween) operand = output.Length;
        isBetween = false;
    }

    private void Copy(int length)
    {
        output.Append(Text, index, length);
        for (var i = 0; i < length; i++) origins.Add(index + i);
        index += length;
    }

    /// <summary>Writes text of our own, which counts as standing where the pass has arrived.</summary>
    private void Write(string text)
    {
        output.Append(text);
        for (var i = 0; i < text.Length; i++) origins.Add(index);
    }

    private static bool Is(string word, string keyword) => word.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    /// <param name="Operand">Where the operand that holds the bracket begins in the output.</param>
    private sealed record Bracket(Location At, int Operand, bool IsCase)
    {
        public bool HasValue { get; set; }

        public int Pairs { get; set; } = 1;
    }
}
