import { type LinePattern, line } from "./line-pattern.js";

/** German, French, Spanish, Italian, Portuguese and Japanese lines that are page furniture, the commonest kinds only. */
export const OTHER_LINES: readonly LinePattern[] = [
  // German
  line("meter", 160, true, /^sie haben (?:noch )?\d{1,3} .{0,40}(?:artikel|beiträge)\b/),
  line(
    "paywall",
    170,
    true,
    /^(?:jetzt |bitte )?(?:weiterlesen|abonnieren sie|dieser (?:artikel|beitrag|text) ist|lesen sie (?:diesen|den ganzen|weiter))\b.{0,110}(?:abo|plus|exklusiv|abonnent|premium|testen)/,
  ),
  line(
    "subscription",
    120,
    true,
    /^(?:jetzt|gratis|kostenlos|monatlich)\b.{0,60}\b(?:abonnieren|testen|kündbar|abo|registrieren)\b.{0,40}$/,
  ),
  line("login", 80, true, /^(?:anmelden|einloggen|abmelden|registrieren|sie haben bereits ein|bereits abonnent)\b.{0,60}$/),
  line("newsletter", 200, true, /^(?:.{0,60}\bnewsletter\b.{0,60}\b(?:abonnieren|anmelden|bestellen|kostenlos)\b.{0,60}|newsletter)$/),
  line(
    "share",
    80,
    true,
    /^(?:teilen|artikel teilen|drucken|merken|per e-?mail (?:teilen|versenden)|link kopieren|auf (?:facebook|twitter|x|whatsapp) teilen|vorlesen|feedback)\b.{0,40}$/,
  ),
  line(
    "related",
    160,
    true,
    /^(?:lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|aus)|das könnte sie auch interessieren|auch interessant|meistgelesen|weitere (?:artikel|themen|meldungen)|zum thema|siehe auch|hier geht es)\b.{0,130}$/,
  ),
  line("advertisement", 60, true, /^(?:anzeige|werbung)\b.{0,20}$/),
  line("timestamp", 80, true, /^(?:stand|veröffentlicht|aktualisiert|zuletzt aktualisiert|erschienen)(?: am)?:? .{0,10}\d.{0,50}$/),
  line("caption", 100, true, /^(?:foto|bild|quelle|bildrechte)s?: .{2,80}$/),
  line("comments", 80, true, /^(?:kommentare?|kommentar (?:schreiben|verfassen)|diskutieren sie mit)\b.{0,40}$/),
  // French
  line("meter", 160, true, /^il vous reste \d{1,3}.{0,80}(?:article|à lire)/),
  line(
    "paywall",
    180,
    true,
    /^(?:(?:cet article|la suite|le reste|l'article complet) est (?:réservé|accessible)|il vous reste .{0,20}% de cet|pour lire la suite|lire la suite|article réservé)\b.{0,120}$/,
  ),
  line("subscription", 120, true, /^(?:abonnez-vous|s'abonner|je m'abonne|déjà abonné|découvrir l'offre|sans engagement|offrir)\b.{0,90}$/),
  line("login", 80, true, /^(?:se connecter|connectez-vous|s'inscrire|créer un compte|s'identifier)\b.{0,60}$/),
  line(
    "newsletter",
    200,
    true,
    /^(?:(?:recevez|inscrivez-vous|abonnez-vous)\b.{0,90}\b(?:newsletter|e-?mail|lettre|boîte)\b.{0,80}|newsletter)$/,
  ),
  line(
    "share",
    80,
    true,
    /^(?:partager|imprimer|envoyer par e-?mail|copier le lien|partager sur .{2,30}|temps de lecture.{0,30}|écouter (?:l'article|cet article)|ajouter à .{2,30})$/,
  ),
  line(
    "related",
    160,
    true,
    /^(?:lire aussi|à lire aussi|voir aussi|sur le même (?:thème|sujet)|les plus lus|à découvrir|nos derniers|retrouvez (?:tous|toute))\b.{0,130}$/,
  ),
  line("advertisement", 60, true, /^(?:publicité|la suite après (?:la|cette) publicité)\b.{0,20}$/),
  line("timestamp", 100, true, /^(?:publié|mis à jour|modifié|mise à jour)(?: le)?:? .{0,10}\d.{0,70}$/),
  line("comments", 80, true, /^(?:commentaires?|réagir|ajouter un commentaire|contribuer|réutiliser ce contenu)\b.{0,40}$/),
  // Spanish and Portuguese
  line(
    "paywall",
    180,
    true,
    /^(?:suscríbete para|para seguir leyendo|este (?:artículo|contenido) es (?:solo|exclusivo)|para continuar leyendo|assine para|este conteúdo é exclusivo|continue lendo|sigue leyendo)\b.{0,120}$/,
  ),
  line(
    "subscription",
    120,
    true,
    /^(?:suscríbete|suscríbase|suscribirse|ya soy suscriptor|¿ya eres suscriptor|assine|já é assinante|seja assinante|prueba gratis)\b.{0,90}$/,
  ),
  line("login", 80, true, /^(?:iniciar sesión|inicia sesión|regístrate|registrarse|crear cuenta|fazer login|entrar|cadastre-se)\b.{0,50}$/),
  line(
    "newsletter",
    200,
    true,
    /^(?:(?:recibe|recibir|apúntate|suscríbete|inscríbete|receba|inscreva-se|cadastre-se)\b.{0,90}\b(?:newsletter|boletín|boletim|correo|e-?mail)\b.{0,80}|newsletter|boletín|boletines)$/,
  ),
  line(
    "share",
    80,
    true,
    /^(?:compartir|compartilhar|compartilhe|imprimir|copiar (?:enlace|link|url)|enviar por (?:correo|e-?mail)|comparte|guardar)(?: .{0,40})?$/,
  ),
  line(
    "related",
    160,
    true,
    /^(?:lee también|leer también|lea también|te puede interesar|más información|más en|noticias relacionadas|lo más (?:leído|visto)|leia (?:também|mais)|veja (?:também|mais)|saiba mais|mais lidas|ver también|relacionad[oa]s)\b.{0,130}$/,
  ),
  line("advertisement", 60, true, /^(?:publicidad|publicidade|continua após a publicidade|anuncio|anúncio)\b.{0,20}$/),
  line("timestamp", 100, true, /^(?:publicado|actualizado|atualizado|última actualización)(?: el| em| a las)?:? .{0,16}\d.{0,70}$/),
  line("comments", 80, true, /^(?:comentarios?|comentários?|deja un comentario|comentar|deixe um comentário)\b.{0,40}$/),
  // Italian
  line(
    "paywall",
    180,
    true,
    /^(?:per continuare a leggere|questo (?:articolo|contenuto) è riservato|continua a leggere|abbonati per)\b.{0,120}$/,
  ),
  line("subscription", 120, true, /^(?:abbonati|sei già abbonato|già abbonato|scopri l'offerta|attiva ora|accedi|registrati)\b.{0,80}$/),
  line("newsletter", 200, true, /^(?:iscriviti|ricevi)\b.{0,90}\b(?:newsletter|e-?mail|posta)\b.{0,80}$/),
  line("share", 80, true, /^(?:condividi|stampa|copia link|invia per e-?mail|ascolta (?:l'articolo|articolo)|salva)(?: .{0,40})?$/),
  line(
    "related",
    160,
    true,
    /^(?:leggi anche|leggi tutto|vedi anche|potrebbe interessarti|i più letti|più letti|articoli correlati|ti potrebbe interessare)\b.{0,130}$/,
  ),
  line("advertisement", 60, true, /^(?:pubblicità|continua dopo la pubblicità)\b.{0,20}$/),
  line("timestamp", 100, true, /^(?:pubblicato|aggiornato|ultimo aggiornamento)(?: il| alle)?:? .{0,10}\d.{0,70}$/),
  // Japanese
  line(
    "paywall",
    120,
    true,
    /^(?:この記事は(?:有料|会員限定)|有料(?:会員|記事)|会員限定|続きを読む|残り\d{1,6}文字|ここから先は|無料会員登録|この続きは)/,
  ),
  line("login", 60, true, /^(?:ログイン|会員登録|新規登録|無料登録|お申し込み)/),
  line("share", 60, true, /^(?:シェア|シェアする|ツイート|印刷|保存|共有|コピー|メールで送る|ポスト|はてなブックマーク)(?:する)?$/),
  line(
    "related",
    120,
    true,
    /^(?:関連(?:記事|ニュース|リンク|キーワード)|あわせて読みたい|おすすめ(?:記事)?|人気記事|アクセスランキング|もっと見る|【関連(?:記事)?】|【写真】|【動画】|【画像】)/,
  ),
  line("advertisement", 40, true, /^(?:広告|pr|スポンサー(?:リンク|ド)?|\[pr\]|【pr】)$/),
  line("copyright", 120, true, /^(?:無断転載|©|copyright|記事・写真の無断)/),
  line(
    "timestamp",
    60,
    true,
    /^(?:(?:更新|公開|配信|掲載)[:：]? ?)?\d{4}[年/.-]\d{1,2}[月/.-]\d{1,2}日?(?:[( （].{1,3}[)）])? ?(?:\d{1,2}[:時]\d{2}分?)?(?: ?(?:更新|公開|配信|掲載))?$/,
  ),
];
